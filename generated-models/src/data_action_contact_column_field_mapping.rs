// @generated from the schema "DataActionContactColumnFieldMapping"; changes made here are lost at the next generation

/// The schema `DataActionContactColumnFieldMapping`.
#[repr(C)]
pub struct DataActionContactColumnFieldMapping {
    /// `contactColumnName`: `string`, required.
    #[doc(alias = "contactColumnName")]
    pub contact_column_name: ::std::option::Option<::std::string::String>,
    /// `dataActionField`: `string`, required.
    #[doc(alias = "dataActionField")]
    pub data_action_field: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataActionContactColumnFieldMapping "DataActionContactColumnFieldMapping" 2 {
    (
        contact_column_name: ::std::string::String = "contactColumnName" 1 with_contact_column_name,
        data_action_field: ::std::string::String = "dataActionField" 1 with_data_action_field,
    )
});
