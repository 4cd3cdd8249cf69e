// @generated from the schema "CampaignProgress"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `CampaignProgress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignProgress {
    /// `campaign`: `DomainEntityRef`, required.
    pub campaign: Option<Box<DomainEntityRef>>,
    /// `contactList`: `DomainEntityRef`, required.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DomainEntityRef>>,
    /// `numberOfContactsCalled`: `integer (int64)`, read-only.
    #[doc(alias = "numberOfContactsCalled")]
    pub number_of_contacts_called: Option<i64>,
    /// `numberOfContactsMessaged`: `integer (int64)`, read-only.
    #[doc(alias = "numberOfContactsMessaged")]
    pub number_of_contacts_messaged: Option<i64>,
    /// `totalNumberOfContacts`: `integer (int64)`, read-only.
    #[doc(alias = "totalNumberOfContacts")]
    pub total_number_of_contacts: Option<i64>,
    /// `percentage`: `integer (int64)`, read-only.
    pub percentage: Option<i64>,
    /// `numberOfContactsSkipped`: `map of integer (int32)`, read-only.
    #[doc(alias = "numberOfContactsSkipped")]
    pub number_of_contacts_skipped: Option<BTreeMap<String, i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignProgress "CampaignProgress" 7 {
    (
        campaign: Box<DomainEntityRef> = "campaign" with_campaign required,
        contact_list: Box<DomainEntityRef> = "contactList" with_contact_list required,
        number_of_contacts_called: i64 = "numberOfContactsCalled" with_number_of_contacts_called read_only,
        number_of_contacts_messaged: i64 = "numberOfContactsMessaged" with_number_of_contacts_messaged read_only,
        total_number_of_contacts: i64 = "totalNumberOfContacts" with_total_number_of_contacts read_only,
        percentage: i64 = "percentage" with_percentage read_only,
        number_of_contacts_skipped: BTreeMap<String, i32> = "numberOfContactsSkipped" with_number_of_contacts_skipped read_only,
    )
});
