// @generated from the schema "ContactColumnToDataActionFieldMapping"; changes made here are lost at the next generation

/// The schema `ContactColumnToDataActionFieldMapping`.
#[repr(C)]
pub struct ContactColumnToDataActionFieldMapping {
    /// `contactColumnName`: `string`, required.
    #[doc(alias = "contactColumnName")]
    pub contact_column_name: ::std::option::Option<::std::string::String>,
    /// `dataActionField`: `string`, required.
    #[doc(alias = "dataActionField")]
    pub data_action_field: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactColumnToDataActionFieldMapping "ContactColumnToDataActionFieldMapping" 2 {
    (
        contact_column_name: ::std::string::String = "contactColumnName" 1 with_contact_column_name,
        data_action_field: ::std::string::String = "dataActionField" 1 with_data_action_field,
    )
});
