// @generated from the schema "ContactListFilterBulkRetrieveBody"; changes made here are lost at the next generation

/// The schema `ContactListFilterBulkRetrieveBody`.
#[repr(C)]
pub struct ContactListFilterBulkRetrieveBody {
    /// `ids`: `array of string`, required.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactListFilterBulkRetrieveBody "ContactListFilterBulkRetrieveBody" 1 {
    (
        ids: ::std::vec::Vec<::std::string::String> = "ids" 1 with_ids,
    )
});
