// @generated from the schema "CampaignProgress"; changes made here are lost at the next generation

/// The schema `CampaignProgress`.
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

impl crate::runtime::Model for CampaignProgress {
    const EMPTY: Self = Self {
        campaign: ::std::option::Option::None,
        contact_list: ::std::option::Option::None,
        number_of_contacts_called: ::std::option::Option::None,
        number_of_contacts_messaged: ::std::option::Option::None,
        total_number_of_contacts: ::std::option::Option::None,
        percentage: ::std::option::Option::None,
        number_of_contacts_skipped: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignProgress = &<CampaignProgress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignProgress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaign", "campaign", 1),
            ("contactList", "contact_list", 1),
            ("numberOfContactsCalled", "number_of_contacts_called", 2),
            ("numberOfContactsMessaged", "number_of_contacts_messaged", 2),
            ("totalNumberOfContacts", "total_number_of_contacts", 2),
            ("percentage", "percentage", 2),
            ("numberOfContactsSkipped", "number_of_contacts_skipped", 2),
        ],
        fields: &[
            &E.campaign,
            &E.contact_list,
            &E.number_of_contacts_called,
            &E.number_of_contacts_messaged,
            &E.total_number_of_contacts,
            &E.percentage,
            &E.number_of_contacts_skipped,
        ],
    }
};

crate::runtime::model!(CampaignProgress);

crate::runtime::setters!(CampaignProgress {
    with_campaign: campaign: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contact_list: contact_list: ::std::boxed::Box<crate::DomainEntityRef>,
    with_number_of_contacts_called: number_of_contacts_called: i64,
    with_number_of_contacts_messaged: number_of_contacts_messaged: i64,
    with_total_number_of_contacts: total_number_of_contacts: i64,
    with_percentage: percentage: i64,
    with_number_of_contacts_skipped: number_of_contacts_skipped: ::std::collections::BTreeMap<::std::string::String, i32>,
});
