// @generated from the schema "CallToAction"; changes made here are lost at the next generation

/// The schema `CallToAction`.
pub struct CallToAction {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `target`: `string`.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallToAction {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        url: ::std::option::Option::None,
        target: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallToAction = &<CallToAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallToAction",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0), ("url", "url", 1), ("target", "target", 0)],
        fields: &[&E.text, &E.url, &E.target],
    }
};

crate::runtime::model!(CallToAction);

crate::runtime::setters!(CallToAction {
    with_text: text: ::std::string::String,
    with_url: url: ::std::string::String,
    with_target: target: crate::runtime::Open<Target>,
});

/// The property `target` of `CallToAction`. Known values: `Blank`, `Self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    Blank,
    Self_,
}

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Blank, "Blank"),
        (Self::Self_, "Self"),
    ];
}
