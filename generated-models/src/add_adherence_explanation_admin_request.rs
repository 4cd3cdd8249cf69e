// @generated from the schema "AddAdherenceExplanationAdminRequest"; changes made here are lost at the next generation

/// The schema `AddAdherenceExplanationAdminRequest`.
pub struct AddAdherenceExplanationAdminRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AddAdherenceExplanationAdminRequest {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddAdherenceExplanationAdminRequest = &<AddAdherenceExplanationAdminRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddAdherenceExplanationAdminRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("startDate", "start_date", 1),
            ("lengthMinutes", "length_minutes", 1),
            ("notes", "notes", 0),
            ("status", "status", 0),
        ],
        fields: &[&E.r#type, &E.start_date, &E.length_minutes, &E.notes, &E.status],
    }
};

crate::runtime::model!(AddAdherenceExplanationAdminRequest);

crate::runtime::setters!(AddAdherenceExplanationAdminRequest {
    with_type: r#type: crate::runtime::Open<Type>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_notes: notes: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `type` of `AddAdherenceExplanationAdminRequest`. Known values: `Late`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Late,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}

/// The property `status` of `AddAdherenceExplanationAdminRequest`. Known values: `Pending`, `Approved`, `Denied`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
