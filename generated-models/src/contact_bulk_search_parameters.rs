// @generated from the schema "ContactBulkSearchParameters"; changes made here are lost at the next generation

/// The schema `ContactBulkSearchParameters`.
#[repr(C)]
pub struct ContactBulkSearchParameters {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: ::std::option::Option<::std::string::String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactBulkSearchParameters "ContactBulkSearchParameters" 2 {
    (
        contact_list_filter_id: ::std::string::String = "contactListFilterId" 0 with_contact_list_filter_id,
        criteria: ::std::boxed::Box<crate::ContactBulkSearchCriteria> = "criteria" 0 with_criteria,
    )
});
