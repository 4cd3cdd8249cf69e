// @generated from the schema "AlternativeShiftJobReference"; changes made here are lost at the next generation

/// The schema `AlternativeShiftJobReference`.
#[repr(C)]
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

crate::runtime::model!(AlternativeShiftJobReference "AlternativeShiftJobReference" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `AlternativeShiftJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}

/// The property `type` of `AlternativeShiftJobReference`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
#[non_exhaustive]
pub enum Type {
    ListOffers,
    SearchOffers,
    ListUserTrades,
    SearchTrades,
    BulkUpdateTrades,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListOffers, "ListOffers"),
        (Self::SearchOffers, "SearchOffers"),
        (Self::ListUserTrades, "ListUserTrades"),
        (Self::SearchTrades, "SearchTrades"),
        (Self::BulkUpdateTrades, "BulkUpdateTrades"),
    ];
}
