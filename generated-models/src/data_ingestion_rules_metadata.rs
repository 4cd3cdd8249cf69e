// @generated from the schema "DataIngestionRulesMetadata"; changes made here are lost at the next generation

/// The schema `DataIngestionRulesMetadata`.
pub struct DataIngestionRulesMetadata {
    /// `countByStatus`: `map of integer (int32)`.
    #[doc(alias = "countByStatus")]
    pub count_by_status: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i32>,
    >,
    /// `platform`: `string`.
    pub platform: ::std::option::Option<::std::string::String>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DataIngestionRulesMetadata {
    const EMPTY: Self = Self {
        count_by_status: ::std::option::Option::None,
        platform: ::std::option::Option::None,
        total_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataIngestionRulesMetadata = &<DataIngestionRulesMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataIngestionRulesMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("countByStatus", "count_by_status", 0),
            ("platform", "platform", 0),
            ("totalCount", "total_count", 0),
        ],
        fields: &[&E.count_by_status, &E.platform, &E.total_count],
    }
};

crate::runtime::model!(DataIngestionRulesMetadata);

crate::runtime::setters!(DataIngestionRulesMetadata {
    with_count_by_status: count_by_status: ::std::collections::BTreeMap<::std::string::String, i32>,
    with_platform: platform: ::std::string::String,
    with_total_count: total_count: i32,
});
