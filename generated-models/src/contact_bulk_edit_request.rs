// @generated from the schema "ContactBulkEditRequest"; changes made here are lost at the next generation

/// The schema `ContactBulkEditRequest`.
#[repr(C)]
pub struct ContactBulkEditRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: ::std::option::Option<::std::string::String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    >,
    /// `contactIds`: `array of string`.
    #[doc(alias = "contactIds")]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `contact`: `DialerContact`.
    pub contact: ::std::option::Option<::std::boxed::Box<crate::DialerContact>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactBulkEditRequest "ContactBulkEditRequest" 4 {
    (
        contact_list_filter_id: ::std::string::String = "contactListFilterId" 0 with_contact_list_filter_id,
        criteria: ::std::boxed::Box<crate::ContactBulkSearchCriteria> = "criteria" 0 with_criteria,
        contact_ids: ::std::vec::Vec<::std::string::String> = "contactIds" 0 with_contact_ids,
        contact: ::std::boxed::Box<crate::DialerContact> = "contact" 0 with_contact,
    )
});
