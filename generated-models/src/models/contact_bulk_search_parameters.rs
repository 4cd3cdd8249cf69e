// @generated from the schema "ContactBulkSearchParameters"; changes made here are lost at the next generation

use crate::ContactBulkSearchCriteria;
use crate::runtime::Extra;

/// The schema `ContactBulkSearchParameters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactBulkSearchParameters {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: Option<String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: Option<Box<ContactBulkSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactBulkSearchParameters "ContactBulkSearchParameters" 2 {
    (
        contact_list_filter_id: String = "contactListFilterId" with_contact_list_filter_id,
        criteria: Box<ContactBulkSearchCriteria> = "criteria" with_criteria,
    )
});
