// @generated from the schema "DataActionConditionSettings"; changes made here are lost at the next generation

/// The schema `DataActionConditionSettings`.
#[repr(C)]
pub struct DataActionConditionSettings {
    /// `dataActionId`: `string`, required.
    #[doc(alias = "dataActionId")]
    pub data_action_id: ::std::option::Option<::std::string::String>,
    /// `contactIdField`: `string`.
    #[doc(alias = "contactIdField")]
    pub contact_id_field: ::std::option::Option<::std::string::String>,
    /// `dataNotFoundResolution`: `boolean`, required.
    #[doc(alias = "dataNotFoundResolution")]
    pub data_not_found_resolution: ::std::option::Option<bool>,
    /// `predicates`: `array of DigitalDataActionConditionPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::DigitalDataActionConditionPredicate>,
    >,
    /// `contactColumnToDataActionFieldMappings`: `array of DataActionContactColumnFieldMapping`.
    #[doc(alias = "contactColumnToDataActionFieldMappings")]
    pub contact_column_to_data_action_field_mappings: ::std::option::Option<
        ::std::vec::Vec<crate::DataActionContactColumnFieldMapping>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataActionConditionSettings "DataActionConditionSettings" 5 {
    (
        data_action_id: ::std::string::String = "dataActionId" 1 with_data_action_id,
        contact_id_field: ::std::string::String = "contactIdField" 0 with_contact_id_field,
        data_not_found_resolution: bool = "dataNotFoundResolution" 1 with_data_not_found_resolution,
        predicates: ::std::vec::Vec<crate::DigitalDataActionConditionPredicate> = "predicates" 0 with_predicates,
        contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::DataActionContactColumnFieldMapping> = "contactColumnToDataActionFieldMappings" 0 with_contact_column_to_data_action_field_mappings,
    )
});
