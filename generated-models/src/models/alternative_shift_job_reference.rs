// @generated from the schema "AlternativeShiftJobReference"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AlternativeShiftJobReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftJobReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Processing`, `Complete` and `Error`, required.
    pub status: Option<Open<Status>>,
    /// `type`: one of `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades` and `BulkUpdateTrades`, required.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftJobReference "AlternativeShiftJobReference" 4 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status required,
        r#type: Open<Type> = "type" with_type required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `AlternativeShiftJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

/// The property `type` of `AlternativeShiftJobReference`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ListOffers,
    SearchOffers,
    ListUserTrades,
    SearchTrades,
    BulkUpdateTrades,
}

crate::runtime::values!(Type {
    ListOffers = "ListOffers",
    SearchOffers = "SearchOffers",
    ListUserTrades = "ListUserTrades",
    SearchTrades = "SearchTrades",
    BulkUpdateTrades = "BulkUpdateTrades",
});
