// @generated from the schema "CsvMappingEntry"; changes made here are lost at the next generation

/// The schema `CsvMappingEntry`.
pub struct CsvMappingEntry {
    /// `sourceField`: `string`, required.
    #[doc(alias = "sourceField")]
    pub source_field: ::std::option::Option<::std::string::String>,
    /// `targetField`: `string`, required.
    #[doc(alias = "targetField")]
    pub target_field: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvMappingEntry {
    const EMPTY: Self = Self {
        source_field: ::std::option::Option::None,
        target_field: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvMappingEntry = &<CsvMappingEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvMappingEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceField", "source_field", 1),
            ("targetField", "target_field", 1),
        ],
        fields: &[&E.source_field, &E.target_field],
    }
};

crate::runtime::model!(CsvMappingEntry);

crate::runtime::setters!(CsvMappingEntry {
    with_source_field: source_field: ::std::string::String,
    with_target_field: target_field: ::std::string::String,
});
