// @generated from the schema "WorkPlanBidGroupResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupResponse`.
pub struct WorkPlanBidGroupResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `workPlanBidGroup`: `WorkPlanBidGroup`.
    #[doc(alias = "workPlanBidGroup")]
    pub work_plan_bid_group: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanBidGroup>,
    >,
    /// `metadata`: `WorkPlanBidMetadata`.
    pub metadata: ::std::option::Option<::std::boxed::Box<crate::WorkPlanBidMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidGroupResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        work_plan_bid_group: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidGroupResponse = &<WorkPlanBidGroupResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidGroupResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("workPlanBidGroup", "work_plan_bid_group", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.work_plan_bid_group, &E.metadata, &E.self_uri],
    }
};

crate::runtime::model!(WorkPlanBidGroupResponse);

crate::runtime::setters!(WorkPlanBidGroupResponse {
    with_id: id: ::std::string::String,
    with_work_plan_bid_group: work_plan_bid_group: ::std::boxed::Box<crate::WorkPlanBidGroup>,
    with_metadata: metadata: ::std::boxed::Box<crate::WorkPlanBidMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
