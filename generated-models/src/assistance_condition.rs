// @generated from the schema "AssistanceCondition"; changes made here are lost at the next generation

/// The schema `AssistanceCondition`.
pub struct AssistanceCondition {
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssistanceCondition {
    const EMPTY: Self = Self {
        operator: ::std::option::Option::None,
        topic_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssistanceCondition = &<AssistanceCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssistanceCondition",
        empty: E,
        extra: &E.extra,
        properties: &[("operator", "operator", 0), ("topicIds", "topic_ids", 0)],
        fields: &[&E.operator, &E.topic_ids],
    }
};

crate::runtime::model!(AssistanceCondition);

crate::runtime::setters!(AssistanceCondition {
    with_operator: operator: crate::runtime::Open<Operator>,
    with_topic_ids: topic_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `operator` of `AssistanceCondition`. Known values: `EXISTS`, `NOTEXISTS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Exists,
    Notexists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exists, "EXISTS"),
        (Self::Notexists, "NOTEXISTS"),
    ];
}
