// @generated from the schema "ContestDataWinnersUsers"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContestDataWinnersUsers`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContestDataWinnersUsers {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `rank`: `integer (int32)`.
    pub rank: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContestDataWinnersUsers "ContestDataWinnersUsers" 3 {
    (
        id: String = "id" with_id,
        rank: i32 = "rank" with_rank,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
