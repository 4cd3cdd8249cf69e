// @generated from the schema "ContactsExportRequest"; changes made here are lost at the next generation

use crate::ContactBulkSearchCriteria;
use crate::runtime::Extra;

/// The schema `ContactsExportRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsExportRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: Option<String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: Option<Box<ContactBulkSearchCriteria>>,
    /// `contactIds`: `array of string`.
    #[doc(alias = "contactIds")]
    pub contact_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsExportRequest "ContactsExportRequest" 3 {
    (
        contact_list_filter_id: String = "contactListFilterId" with_contact_list_filter_id,
        criteria: Box<ContactBulkSearchCriteria> = "criteria" with_criteria,
        contact_ids: Vec<String> = "contactIds" with_contact_ids,
    )
});
