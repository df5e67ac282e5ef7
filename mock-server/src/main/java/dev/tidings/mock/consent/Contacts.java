package dev.tidings.mock.consent;

import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;

/** Where the recipients of accounts are at home, as far as those have told. It would decide about quiet hours. */
public final class Contacts {
    private final Table<Contact> contacts;

    private Contacts(World world) {
        this.contacts = world.table("consent.contacts", Contact.class, Contact::key, Contact::accountSid);
    }

    /** The contacts of {@code world}, which has none yet. */
    public static Contacts in(World world) {
        return new Contacts(world);
    }

    /** Records {@code contact}, instead of what was known. */
    public void record(Transaction tx, Contact contact) {
        tx.put(contacts, contact);
    }

    /** The contacts of {@code accountSid}, in the order in which they were first told. */
    public List<Contact> of(String accountSid) {
        List<Contact> all = new ArrayList<>();
        contacts.oldestFirst(accountSid).forEach(all::add);
        return all;
    }
}
