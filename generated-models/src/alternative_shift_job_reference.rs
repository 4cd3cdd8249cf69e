// @generated from the schema "AlternativeShiftJobReference"; changes made here are lost at the next generation

/// The schema `AlternativeShiftJobReference`.
pub struct AlternativeShiftJobReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftJobReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftJobReference = &<AlternativeShiftJobReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftJobReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 1),
            ("type", "type", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.status, &E.r#type, &E.self_uri],
    }
};

crate::runtime::model!(AlternativeShiftJobReference);

crate::runtime::setters!(AlternativeShiftJobReference {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `AlternativeShiftJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}

/// The property `type` of `AlternativeShiftJobReference`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ListOffers,
    SearchOffers,
    ListUserTrades,
    SearchTrades,
    BulkUpdateTrades,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListOffers, "ListOffers"),
        (Self::SearchOffers, "SearchOffers"),
        (Self::ListUserTrades, "ListUserTrades"),
        (Self::SearchTrades, "SearchTrades"),
        (Self::BulkUpdateTrades, "BulkUpdateTrades"),
    ];
}
