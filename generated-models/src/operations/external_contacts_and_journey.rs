// @generated from the whole document; changes made here are lost at the next generation

use crate::SessionListing;

crate::runtime::request::operation! {
    GetExternalcontactsContactJourneySessions "GET" "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions" "/contactId ?after ?includeMerged ?pageSize >application/json"
    (contact_id: &str = text) -> SessionListing {
        1 after: &str = text;
        #[doc = " The parameter `includeMerged`."]
        2 include_merged: bool = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
    }
}
