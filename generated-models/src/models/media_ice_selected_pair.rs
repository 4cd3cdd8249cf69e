// @generated from the schema "MediaIceSelectedPair"; changes made here are lost at the next generation

use crate::MediaIceSelectedCandidate;
use crate::runtime::Extra;

/// The schema `MediaIceSelectedPair`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaIceSelectedPair {
    /// `client`: `MediaIceSelectedCandidate`.
    pub client: Option<Box<MediaIceSelectedCandidate>>,
    /// `server`: `MediaIceSelectedCandidate`.
    pub server: Option<Box<MediaIceSelectedCandidate>>,
    /// `candidatePairSelectedMilliseconds`: `integer (int64)`.
    #[doc(alias = "candidatePairSelectedMilliseconds")]
    pub candidate_pair_selected_milliseconds: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaIceSelectedPair "MediaIceSelectedPair" 3 {
    (
        client: Box<MediaIceSelectedCandidate> = "client" with_client,
        server: Box<MediaIceSelectedCandidate> = "server" with_server,
        candidate_pair_selected_milliseconds: i64 = "candidatePairSelectedMilliseconds" with_candidate_pair_selected_milliseconds,
    )
});
