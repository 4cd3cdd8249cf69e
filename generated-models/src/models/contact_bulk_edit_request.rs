// @generated from the schema "ContactBulkEditRequest"; changes made here are lost at the next generation

use crate::{ContactBulkSearchCriteria, DialerContact};
use crate::runtime::Extra;

/// The schema `ContactBulkEditRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactBulkEditRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: Option<String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: Option<Box<ContactBulkSearchCriteria>>,
    /// `contactIds`: `array of string`.
    #[doc(alias = "contactIds")]
    pub contact_ids: Option<Vec<String>>,
    /// `contact`: `DialerContact`.
    pub contact: Option<Box<DialerContact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactBulkEditRequest "ContactBulkEditRequest" 4 {
    (
        contact_list_filter_id: String = "contactListFilterId" with_contact_list_filter_id,
        criteria: Box<ContactBulkSearchCriteria> = "criteria" with_criteria,
        contact_ids: Vec<String> = "contactIds" with_contact_ids,
        contact: Box<DialerContact> = "contact" with_contact,
    )
});
