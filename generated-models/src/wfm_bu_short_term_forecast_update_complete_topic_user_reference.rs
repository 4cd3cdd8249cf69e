// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicUserReference`.
pub struct WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastUpdateCompleteTopicUserReference = &<WfmBuShortTermForecastUpdateCompleteTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastUpdateCompleteTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicUserReference);

crate::runtime::setters!(WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    with_id: id: ::std::string::String,
});
