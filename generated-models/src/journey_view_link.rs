// @generated from the schema "JourneyViewLink"; changes made here are lost at the next generation

/// The schema `JourneyViewLink`.
#[repr(C)]
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

crate::runtime::model!(JourneyViewLink "JourneyViewLink" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        constraint_within: ::std::boxed::Box<crate::JourneyViewLinkTimeConstraint> = "constraintWithin" 0 with_constraint_within,
        constraint_after: ::std::boxed::Box<crate::JourneyViewLinkTimeConstraint> = "constraintAfter" 0 with_constraint_after,
        event_count_type: crate::runtime::Open<EventCountType> = "eventCountType" 0 with_event_count_type,
        join_attributes: ::std::vec::Vec<::std::string::String> = "joinAttributes" 0 with_join_attributes,
    )
});

/// The property `eventCountType` of `JourneyViewLink`. Known values: `All`, `Concurrent`, `Sequential`.
#[non_exhaustive]
pub enum EventCountType {
    All,
    Concurrent,
    Sequential,
}

crate::runtime::known!(EventCountType);

impl crate::runtime::Enum for EventCountType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Concurrent, "Concurrent"),
        (Self::Sequential, "Sequential"),
    ];
}
