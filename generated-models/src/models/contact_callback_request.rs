// @generated from the schema "ContactCallbackRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactCallbackRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactCallbackRequest {
    /// `campaignId`: `string`, required.
    #[doc(alias = "campaignId")]
    pub campaign_id: Option<String>,
    /// `contactListId`: `string`, required.
    #[doc(alias = "contactListId")]
    pub contact_list_id: Option<String>,
    /// `contactId`: `string`, required.
    #[doc(alias = "contactId")]
    pub contact_id: Option<String>,
    /// `phoneColumn`: `string`, required.
    #[doc(alias = "phoneColumn")]
    pub phone_column: Option<String>,
    /// `schedule`: `string`, required.
    pub schedule: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactCallbackRequest "ContactCallbackRequest" 5 {
    (
        campaign_id: String = "campaignId" with_campaign_id required,
        contact_list_id: String = "contactListId" with_contact_list_id required,
        contact_id: String = "contactId" with_contact_id required,
        phone_column: String = "phoneColumn" with_phone_column required,
        schedule: String = "schedule" with_schedule required,
    )
});
