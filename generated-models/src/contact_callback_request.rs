// @generated from the schema "ContactCallbackRequest"; changes made here are lost at the next generation

/// The schema `ContactCallbackRequest`.
#[repr(C)]
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

crate::runtime::model!(ContactCallbackRequest "ContactCallbackRequest" 5 {
    (
        campaign_id: ::std::string::String = "campaignId" 1 with_campaign_id,
        contact_list_id: ::std::string::String = "contactListId" 1 with_contact_list_id,
        contact_id: ::std::string::String = "contactId" 1 with_contact_id,
        phone_column: ::std::string::String = "phoneColumn" 1 with_phone_column,
        schedule: ::std::string::String = "schedule" 1 with_schedule,
    )
});
