// @generated from the schema "SurveyAggregateDataContainer"; changes made here are lost at the next generation

/// The schema `SurveyAggregateDataContainer`.
pub struct SurveyAggregateDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatisticalResponse`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::StatisticalResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyAggregateDataContainer {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyAggregateDataContainer = &<SurveyAggregateDataContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyAggregateDataContainer",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(SurveyAggregateDataContainer);

crate::runtime::setters!(SurveyAggregateDataContainer {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::StatisticalResponse>,
});
