import DatelineCommands
import Glibc

exit(Dateline.run(Array(CommandLine.arguments.dropFirst()), on: .process()))
