// @generated from the whole document; changes made here are lost at the next generation

use crate::{WidgetDeployment, WidgetDeploymentEntityListing};

crate::runtime::request::operation! {
    #[deprecated]
    DeleteWidgetsDeployment "DELETE" "/api/v2/widgets/deployments/{deploymentId}" "/deploymentId"
    (deployment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWidgetsDeployment "GET" "/api/v2/widgets/deployments/{deploymentId}" "/deploymentId >application/json"
    (deployment_id: &str = text) -> WidgetDeployment {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetWidgetsDeployments "GET" "/api/v2/widgets/deployments" ">application/json"
    () -> WidgetDeploymentEntityListing {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostWidgetsDeployments "POST" "/api/v2/widgets/deployments" "=application/json >application/json"
    (body: &WidgetDeployment = json) -> WidgetDeployment {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutWidgetsDeployment "PUT" "/api/v2/widgets/deployments/{deploymentId}" "/deploymentId =application/json >application/json"
    (deployment_id: &str = text, body: &WidgetDeployment = json) -> WidgetDeployment {
    }
}
