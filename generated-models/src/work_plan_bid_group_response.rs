// @generated from the schema "WorkPlanBidGroupResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupResponse`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanBidGroupResponse "WorkPlanBidGroupResponse" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        work_plan_bid_group: ::std::boxed::Box<crate::WorkPlanBidGroup> = "workPlanBidGroup" 0 with_work_plan_bid_group,
        metadata: ::std::boxed::Box<crate::WorkPlanBidMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
