// @generated from the schema "ContactListingRequest"; changes made here are lost at the next generation

/// The schema `ContactListingRequest`.
#[repr(C)]
pub struct ContactListingRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: ::std::option::Option<::std::string::String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    >,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<::std::vec::Vec<crate::ContactSort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactListingRequest "ContactListingRequest" 5 {
    (
        contact_list_filter_id: ::std::string::String = "contactListFilterId" 0 with_contact_list_filter_id,
        criteria: ::std::boxed::Box<crate::ContactBulkSearchCriteria> = "criteria" 0 with_criteria,
        page_number: i32 = "pageNumber" 1 with_page_number,
        page_size: i32 = "pageSize" 1 with_page_size,
        contact_sorts: ::std::vec::Vec<crate::ContactSort> = "contactSorts" 0 with_contact_sorts,
    )
});
