// @generated from the schema "AssistanceCondition"; changes made here are lost at the next generation

/// The schema `AssistanceCondition`.
#[repr(C)]
pub struct AssistanceCondition {
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssistanceCondition "AssistanceCondition" 2 {
    (
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        topic_ids: ::std::vec::Vec<::std::string::String> = "topicIds" 0 with_topic_ids,
    )
});

/// The property `operator` of `AssistanceCondition`. Known values: `EXISTS`, `NOTEXISTS`.
#[non_exhaustive]
pub enum Operator {
    Exists,
    Notexists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exists, "EXISTS"),
        (Self::Notexists, "NOTEXISTS"),
    ];
}
