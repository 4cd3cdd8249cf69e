// @generated from the schema "CampaignProgress"; changes made here are lost at the next generation

/// The schema `CampaignProgress`.
#[repr(C)]
pub struct CampaignProgress {
    /// `campaign`: `DomainEntityRef`, required.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `contactList`: `DomainEntityRef`, required.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `numberOfContactsCalled`: `integer (int64)`, read-only.
    #[doc(alias = "numberOfContactsCalled")]
    pub number_of_contacts_called: ::std::option::Option<i64>,
    /// `numberOfContactsMessaged`: `integer (int64)`, read-only.
    #[doc(alias = "numberOfContactsMessaged")]
    pub number_of_contacts_messaged: ::std::option::Option<i64>,
    /// `totalNumberOfContacts`: `integer (int64)`, read-only.
    #[doc(alias = "totalNumberOfContacts")]
    pub total_number_of_contacts: ::std::option::Option<i64>,
    /// `percentage`: `integer (int64)`, read-only.
    pub percentage: ::std::option::Option<i64>,
    /// `numberOfContactsSkipped`: `map of integer (int32)`, read-only.
    #[doc(alias = "numberOfContactsSkipped")]
    pub number_of_contacts_skipped: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i32>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignProgress "CampaignProgress" 7 {
    (
        campaign: ::std::boxed::Box<crate::DomainEntityRef> = "campaign" 1 with_campaign,
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 1 with_contact_list,
        number_of_contacts_called: i64 = "numberOfContactsCalled" 2 with_number_of_contacts_called,
        number_of_contacts_messaged: i64 = "numberOfContactsMessaged" 2 with_number_of_contacts_messaged,
        total_number_of_contacts: i64 = "totalNumberOfContacts" 2 with_total_number_of_contacts,
        percentage: i64 = "percentage" 2 with_percentage,
        number_of_contacts_skipped: ::std::collections::BTreeMap<::std::string::String, i32> = "numberOfContactsSkipped" 2 with_number_of_contacts_skipped,
    )
});
