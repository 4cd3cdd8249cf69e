// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastImportCompleteTopicUserReference`.
pub struct WfmBuShortTermForecastImportCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuShortTermForecastImportCompleteTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastImportCompleteTopicUserReference = &<WfmBuShortTermForecastImportCompleteTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastImportCompleteTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicUserReference);

crate::runtime::setters!(WfmBuShortTermForecastImportCompleteTopicUserReference {
    with_id: id: ::std::string::String,
});
