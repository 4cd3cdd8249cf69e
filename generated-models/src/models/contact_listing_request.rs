// @generated from the schema "ContactListingRequest"; changes made here are lost at the next generation

use crate::{ContactBulkSearchCriteria, ContactSort};
use crate::runtime::Extra;

/// The schema `ContactListingRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListingRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: Option<String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: Option<Box<ContactBulkSearchCriteria>>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: Option<Vec<ContactSort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListingRequest "ContactListingRequest" 5 {
    (
        contact_list_filter_id: String = "contactListFilterId" with_contact_list_filter_id,
        criteria: Box<ContactBulkSearchCriteria> = "criteria" with_criteria,
        page_number: i32 = "pageNumber" with_page_number required,
        page_size: i32 = "pageSize" with_page_size required,
        contact_sorts: Vec<ContactSort> = "contactSorts" with_contact_sorts,
    )
});
