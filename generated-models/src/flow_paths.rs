// @generated from the schema "FlowPaths"; changes made here are lost at the next generation

/// The schema `FlowPaths`.
#[repr(C)]
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

crate::runtime::model!(FlowPaths "FlowPaths" 4 {
    (
        category: crate::runtime::Open<Category> = "category" 1 with_category,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 0 with_date_end,
        elements: ::std::collections::BTreeMap<::std::string::String, crate::FlowPathsElement> = "elements" 1 with_elements,
    )
});

/// The property `category` of `FlowPaths`. Known values: `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
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

crate::runtime::known!(Category);

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
