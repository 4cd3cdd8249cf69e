// @generated from the schema "ContestDataWinnersUsers"; changes made here are lost at the next generation

/// The schema `ContestDataWinnersUsers`.
#[repr(C)]
pub struct ContestDataWinnersUsers {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `rank`: `integer (int32)`.
    pub rank: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContestDataWinnersUsers "ContestDataWinnersUsers" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        rank: i32 = "rank" 0 with_rank,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
