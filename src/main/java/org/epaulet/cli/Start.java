package org.epaulet.cli;

/** Where the process begins: it becomes the Java that is fastest for what is asked, and only then reads the command line. */
public final class Start {

    private Start() {}

    /** Runs one command; the process ends with its exit status. */
    public static void main(String[] arguments) {
        FasterJava.become();
        Epaulet.main(arguments);
    }
}
