// @generated from the schema "FlowPaths"; changes made here are lost at the next generation

/// The schema `FlowPaths`.
pub struct FlowPaths {
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `elements`: `map of FlowPathsElement`, required.
    pub elements: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::FlowPathsElement>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowPaths {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        elements: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowPaths = &<FlowPaths as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowPaths",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("category", "category", 1),
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
            ("elements", "elements", 1),
        ],
        fields: &[&E.category, &E.date_start, &E.date_end, &E.elements],
    }
};

crate::runtime::model!(FlowPaths);

crate::runtime::setters!(FlowPaths {
    with_category: category: crate::runtime::Open<Category>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
    with_elements: elements: ::std::collections::BTreeMap<::std::string::String, crate::FlowPathsElement>,
});

/// The property `category` of `FlowPaths`. Known values: `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    All,
    Abandoned,
    AgentEscalation,
    Complete,
    Disconnect,
    Error,
    RecognitionFailure,
    Transfer,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Abandoned, "Abandoned"),
        (Self::AgentEscalation, "AgentEscalation"),
        (Self::Complete, "Complete"),
        (Self::Disconnect, "Disconnect"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
        (Self::Transfer, "Transfer"),
    ];
}
