// @generated from the schema "MediaIceSelectedPair"; changes made here are lost at the next generation

/// The schema `MediaIceSelectedPair`.
#[repr(C)]
pub struct MediaIceSelectedPair {
    /// `client`: `MediaIceSelectedCandidate`.
    pub client: ::std::option::Option<
        ::std::boxed::Box<crate::MediaIceSelectedCandidate>,
    >,
    /// `server`: `MediaIceSelectedCandidate`.
    pub server: ::std::option::Option<
        ::std::boxed::Box<crate::MediaIceSelectedCandidate>,
    >,
    /// `candidatePairSelectedMilliseconds`: `integer (int64)`.
    #[doc(alias = "candidatePairSelectedMilliseconds")]
    pub candidate_pair_selected_milliseconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaIceSelectedPair "MediaIceSelectedPair" 3 {
    (
        client: ::std::boxed::Box<crate::MediaIceSelectedCandidate> = "client" 0 with_client,
        server: ::std::boxed::Box<crate::MediaIceSelectedCandidate> = "server" 0 with_server,
        candidate_pair_selected_milliseconds: i64 = "candidatePairSelectedMilliseconds" 0 with_candidate_pair_selected_milliseconds,
    )
});
