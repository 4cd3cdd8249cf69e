// @generated from the schema "DataActionConditionSettings"; changes made here are lost at the next generation

/// The schema `DataActionConditionSettings`.
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

impl crate::runtime::Model for DataActionConditionSettings {
    const EMPTY: Self = Self {
        data_action_id: ::std::option::Option::None,
        contact_id_field: ::std::option::Option::None,
        data_not_found_resolution: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        contact_column_to_data_action_field_mappings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataActionConditionSettings = &<DataActionConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataActionConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dataActionId", "data_action_id", 1),
            ("contactIdField", "contact_id_field", 0),
            ("dataNotFoundResolution", "data_not_found_resolution", 1),
            ("predicates", "predicates", 0),
            (
                "contactColumnToDataActionFieldMappings",
                "contact_column_to_data_action_field_mappings",
                0,
            ),
        ],
        fields: &[
            &E.data_action_id,
            &E.contact_id_field,
            &E.data_not_found_resolution,
            &E.predicates,
            &E.contact_column_to_data_action_field_mappings,
        ],
    }
};

crate::runtime::model!(DataActionConditionSettings);

crate::runtime::setters!(DataActionConditionSettings {
    with_data_action_id: data_action_id: ::std::string::String,
    with_contact_id_field: contact_id_field: ::std::string::String,
    with_data_not_found_resolution: data_not_found_resolution: bool,
    with_predicates: predicates: ::std::vec::Vec<crate::DigitalDataActionConditionPredicate>,
    with_contact_column_to_data_action_field_mappings: contact_column_to_data_action_field_mappings: ::std::vec::Vec<crate::DataActionContactColumnFieldMapping>,
});
