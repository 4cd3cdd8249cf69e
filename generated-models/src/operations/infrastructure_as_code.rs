// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AcceleratorInput, AcceleratorList, AcceleratorSpecification, InfrastructureascodeJob,
};

crate::runtime::request::operation! {
    GetInfrastructureascodeAccelerator "GET" "/api/v2/infrastructureascode/accelerators/{acceleratorId}" "/acceleratorId ?preferredLanguage >application/json"
    (accelerator_id: &str = text) -> AcceleratorSpecification {
        #[doc = " The parameter `preferredLanguage`."]
        1 preferred_language: &str = text;
    }
}

crate::runtime::request::operation! {
    GetInfrastructureascodeAccelerators "GET" "/api/v2/infrastructureascode/accelerators" "?classification ?description ?name ?origin ?pageNumber ?pageSize ?sortBy ?sortOrder ?tags ?type >application/json"
    () -> AcceleratorList {
        0 classification: &str = text;
        1 description: &str = text;
        2 name: &str = text;
        3 origin: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
        8 tags: &str = text;
        9 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetInfrastructureascodeJob "GET" "/api/v2/infrastructureascode/jobs/{jobId}" "/jobId ?details >application/json"
    (job_id: &str = text) -> InfrastructureascodeJob {
        1 details: bool = value;
    }
}

crate::runtime::request::operation! {
    GetInfrastructureascodeJobs "GET" "/api/v2/infrastructureascode/jobs" "?acceleratorId ?includeErrors ?maxResults ?sortBy ?sortOrder ?status ?submittedBy >application/json"
    () -> InfrastructureascodeJob {
        #[doc = " The parameter `acceleratorId`."]
        0 accelerator_id: &str = text;
        #[doc = " The parameter `includeErrors`."]
        1 include_errors: bool = value;
        #[doc = " The parameter `maxResults`."]
        2 max_results: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
        5 status: &str = text;
        #[doc = " The parameter `submittedBy`."]
        6 submitted_by: &str = text;
    }
}

crate::runtime::request::operation! {
    PostInfrastructureascodeJobs "POST" "/api/v2/infrastructureascode/jobs" "=application/json >application/json"
    (body: &AcceleratorInput = json) -> InfrastructureascodeJob {
    }
}
