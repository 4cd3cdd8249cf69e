// @generated from the schema "DataActionContactColumnFieldMapping"; changes made here are lost at the next generation

/// The schema `DataActionContactColumnFieldMapping`.
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

impl crate::runtime::Model for DataActionContactColumnFieldMapping {
    const EMPTY: Self = Self {
        contact_column_name: ::std::option::Option::None,
        data_action_field: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataActionContactColumnFieldMapping = &<DataActionContactColumnFieldMapping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataActionContactColumnFieldMapping",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactColumnName", "contact_column_name", 1),
            ("dataActionField", "data_action_field", 1),
        ],
        fields: &[&E.contact_column_name, &E.data_action_field],
    }
};

crate::runtime::model!(DataActionContactColumnFieldMapping);

crate::runtime::setters!(DataActionContactColumnFieldMapping {
    with_contact_column_name: contact_column_name: ::std::string::String,
    with_data_action_field: data_action_field: ::std::string::String,
});
