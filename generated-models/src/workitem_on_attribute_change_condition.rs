// @generated from the schema "WorkitemOnAttributeChangeCondition"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeCondition`.
pub struct WorkitemOnAttributeChangeCondition {
    /// `attribute`: `string`, required.
    pub attribute: ::std::option::Option<crate::runtime::Open<Attribute>>,
    /// `newValue`: `string`, required.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::string::String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemOnAttributeChangeCondition {
    const EMPTY: Self = Self {
        attribute: ::std::option::Option::None,
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemOnAttributeChangeCondition = &<WorkitemOnAttributeChangeCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemOnAttributeChangeCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("attribute", "attribute", 1),
            ("newValue", "new_value", 1),
            ("oldValue", "old_value", 0),
        ],
        fields: &[&E.attribute, &E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemOnAttributeChangeCondition);

crate::runtime::setters!(WorkitemOnAttributeChangeCondition {
    with_attribute: attribute: crate::runtime::Open<Attribute>,
    with_new_value: new_value: ::std::string::String,
    with_old_value: old_value: ::std::string::String,
});

/// The property `attribute` of `WorkitemOnAttributeChangeCondition`. Known values: `statusId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attribute {
    StatusId,
}

impl crate::runtime::Enum for Attribute {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::StatusId, "statusId")];
}
