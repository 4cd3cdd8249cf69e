// @generated from the schema "ContactCallbackRequest"; changes made here are lost at the next generation

/// The schema `ContactCallbackRequest`.
pub struct ContactCallbackRequest {
    /// `campaignId`: `string`, required.
    #[doc(alias = "campaignId")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`, required.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// `contactId`: `string`, required.
    #[doc(alias = "contactId")]
    pub contact_id: ::std::option::Option<::std::string::String>,
    /// `phoneColumn`: `string`, required.
    #[doc(alias = "phoneColumn")]
    pub phone_column: ::std::option::Option<::std::string::String>,
    /// `schedule`: `string`, required.
    pub schedule: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactCallbackRequest {
    const EMPTY: Self = Self {
        campaign_id: ::std::option::Option::None,
        contact_list_id: ::std::option::Option::None,
        contact_id: ::std::option::Option::None,
        phone_column: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactCallbackRequest = &<ContactCallbackRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactCallbackRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaignId", "campaign_id", 1),
            ("contactListId", "contact_list_id", 1),
            ("contactId", "contact_id", 1),
            ("phoneColumn", "phone_column", 1),
            ("schedule", "schedule", 1),
        ],
        fields: &[
            &E.campaign_id,
            &E.contact_list_id,
            &E.contact_id,
            &E.phone_column,
            &E.schedule,
        ],
    }
};

crate::runtime::model!(ContactCallbackRequest);

crate::runtime::setters!(ContactCallbackRequest {
    with_campaign_id: campaign_id: ::std::string::String,
    with_contact_list_id: contact_list_id: ::std::string::String,
    with_contact_id: contact_id: ::std::string::String,
    with_phone_column: phone_column: ::std::string::String,
    with_schedule: schedule: ::std::string::String,
});
