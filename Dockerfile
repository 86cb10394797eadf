# Rapport in a container: built in one image, run in another that holds nothing but a Java runtime.
#   docker build -t rapport .
#   docker run -p 3000:3000 -v rapport-data:/data --env-file slack.env rapport

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update \
    && apt-get install --no-install-recommends -y maven \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
# The libraries change seldom, so they get a layer of their own.
COPY pom.xml ./
COPY .mvn ./.mvn
RUN mvn -B -ntp -q dependency:go-offline
COPY src ./src
COPY config ./config
RUN mvn -B -ntp -q package -DskipTests

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 rapport \
    && useradd --system --uid 10001 --gid rapport --no-create-home rapport \
    && mkdir /app /data \
    && chown rapport:rapport /data
WORKDIR /app
COPY --from=build /src/target/rapport.jar ./
COPY --from=build /src/target/lib ./lib
COPY config ./config
COPY manifest ./manifest

ENV PORT=3000 \
    RAPPORT_HOST=0.0.0.0 \
    RAPPORT_DATA=/data \
    RAPPORT_CONFIG=/app/config/app.yaml
EXPOSE 3000
VOLUME /data
USER rapport
# Bash speaks to the port itself: starting a second Java every half minute would cost more than it tells.
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-Xmx256m", "-jar", "/app/rapport.jar"]
