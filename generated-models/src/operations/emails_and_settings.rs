// @generated from the whole document; changes made here are lost at the next generation

use crate::EmailSettings;

crate::runtime::request::operation! {
    GetEmailsSettings "GET" "/api/v2/emails/settings" ">application/json"
    () -> EmailSettings {
    }
}

crate::runtime::request::operation! {
    PatchEmailsSettings "PATCH" "/api/v2/emails/settings" "=application/json >application/json"
    () -> EmailSettings {
        0 body: &EmailSettings = json;
    }
}
