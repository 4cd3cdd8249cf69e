// @generated from the schema "CommonRuleBulkDeleteRequest"; changes made here are lost at the next generation

/// The schema `CommonRuleBulkDeleteRequest`.
pub struct CommonRuleBulkDeleteRequest {
    /// `ruleIds`: `array of string`, required.
    #[doc(alias = "ruleIds")]
    pub rule_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CommonRuleBulkDeleteRequest {
    const EMPTY: Self = Self {
        rule_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonRuleBulkDeleteRequest = &<CommonRuleBulkDeleteRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonRuleBulkDeleteRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("ruleIds", "rule_ids", 1)],
        fields: &[&E.rule_ids],
    }
};

crate::runtime::model!(CommonRuleBulkDeleteRequest);

crate::runtime::setters!(CommonRuleBulkDeleteRequest {
    with_rule_ids: rule_ids: ::std::vec::Vec<::std::string::String>,
});
