// @generated from the schema "JourneyViewLink"; changes made here are lost at the next generation

/// The schema `JourneyViewLink`.
pub struct JourneyViewLink {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `constraintWithin`: `JourneyViewLinkTimeConstraint`.
    #[doc(alias = "constraintWithin")]
    pub constraint_within: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewLinkTimeConstraint>,
    >,
    /// `constraintAfter`: `JourneyViewLinkTimeConstraint`.
    #[doc(alias = "constraintAfter")]
    pub constraint_after: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewLinkTimeConstraint>,
    >,
    /// `eventCountType`: `string`.
    #[doc(alias = "eventCountType")]
    pub event_count_type: ::std::option::Option<crate::runtime::Open<EventCountType>>,
    /// `joinAttributes`: `array of string`.
    #[doc(alias = "joinAttributes")]
    pub join_attributes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewLink {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        constraint_within: ::std::option::Option::None,
        constraint_after: ::std::option::Option::None,
        event_count_type: ::std::option::Option::None,
        join_attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewLink = &<JourneyViewLink as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewLink",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("constraintWithin", "constraint_within", 0),
            ("constraintAfter", "constraint_after", 0),
            ("eventCountType", "event_count_type", 0),
            ("joinAttributes", "join_attributes", 0),
        ],
        fields: &[
            &E.id,
            &E.constraint_within,
            &E.constraint_after,
            &E.event_count_type,
            &E.join_attributes,
        ],
    }
};

crate::runtime::model!(JourneyViewLink);

crate::runtime::setters!(JourneyViewLink {
    with_id: id: ::std::string::String,
    with_constraint_within: constraint_within: ::std::boxed::Box<crate::JourneyViewLinkTimeConstraint>,
    with_constraint_after: constraint_after: ::std::boxed::Box<crate::JourneyViewLinkTimeConstraint>,
    with_event_count_type: event_count_type: crate::runtime::Open<EventCountType>,
    with_join_attributes: join_attributes: ::std::vec::Vec<::std::string::String>,
});

/// The property `eventCountType` of `JourneyViewLink`. Known values: `All`, `Concurrent`, `Sequential`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventCountType {
    All,
    Concurrent,
    Sequential,
}

impl crate::runtime::Enum for EventCountType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Concurrent, "Concurrent"),
        (Self::Sequential, "Sequential"),
    ];
}
