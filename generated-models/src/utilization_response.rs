// @generated from the schema "UtilizationResponse"; changes made here are lost at the next generation

/// The schema `UtilizationResponse`.
pub struct UtilizationResponse {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    >,
    /// `labelUtilizations`: `map of LabelUtilizationResponse`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::LabelUtilizationResponse,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UtilizationResponse {
    const EMPTY: Self = Self {
        utilization: ::std::option::Option::None,
        label_utilizations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UtilizationResponse = &<UtilizationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UtilizationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("utilization", "utilization", 0),
            ("labelUtilizations", "label_utilizations", 0),
        ],
        fields: &[&E.utilization, &E.label_utilizations],
    }
};

crate::runtime::model!(UtilizationResponse);

crate::runtime::setters!(UtilizationResponse {
    with_utilization: utilization: ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    with_label_utilizations: label_utilizations: ::std::collections::BTreeMap<::std::string::String, crate::LabelUtilizationResponse>,
});
