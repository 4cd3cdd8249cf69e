// @generated from the schema "MediaIceSelectedPair"; changes made here are lost at the next generation

/// The schema `MediaIceSelectedPair`.
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

impl crate::runtime::Model for MediaIceSelectedPair {
    const EMPTY: Self = Self {
        client: ::std::option::Option::None,
        server: ::std::option::Option::None,
        candidate_pair_selected_milliseconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaIceSelectedPair = &<MediaIceSelectedPair as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaIceSelectedPair",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("client", "client", 0),
            ("server", "server", 0),
            (
                "candidatePairSelectedMilliseconds",
                "candidate_pair_selected_milliseconds",
                0,
            ),
        ],
        fields: &[&E.client, &E.server, &E.candidate_pair_selected_milliseconds],
    }
};

crate::runtime::model!(MediaIceSelectedPair);

crate::runtime::setters!(MediaIceSelectedPair {
    with_client: client: ::std::boxed::Box<crate::MediaIceSelectedCandidate>,
    with_server: server: ::std::boxed::Box<crate::MediaIceSelectedCandidate>,
    with_candidate_pair_selected_milliseconds: candidate_pair_selected_milliseconds: i64,
});
