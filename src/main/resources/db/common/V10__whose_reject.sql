-- whose row it says it is, as a roster would write the number; null: nobody's
ALTER TABLE reject_row ADD COLUMN person ${text} NULL;
