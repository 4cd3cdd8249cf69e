// @generated from the schema "NamedEntityTypeMechanismExample"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeMechanismExample`.
pub struct NamedEntityTypeMechanismExample {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `resolvedValue`: `string`, required.
    #[doc(alias = "resolvedValue")]
    pub resolved_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntityTypeMechanismExample {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        resolved_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityTypeMechanismExample = &<NamedEntityTypeMechanismExample as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityTypeMechanismExample",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 1), ("resolvedValue", "resolved_value", 1)],
        fields: &[&E.text, &E.resolved_value],
    }
};

crate::runtime::model!(NamedEntityTypeMechanismExample);

crate::runtime::setters!(NamedEntityTypeMechanismExample {
    with_text: text: ::std::string::String,
    with_resolved_value: resolved_value: ::std::string::String,
});
